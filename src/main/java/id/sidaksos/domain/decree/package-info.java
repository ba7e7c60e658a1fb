/** The funnel from first row to decree, and the frozen snapshot behind a Keputusan Bupati/Wali Kota (SK). */
package id.sidaksos.domain.decree;
