/**
 * The funnel from first row to decree, and the frozen snapshot behind a Keputusan Bupati/Wali Kota (SK). Corong is the
 * funnel, tahapan its stages; sidik is the fingerprint of a frozen snapshot; KET is the remarks column; ditunda is the
 * third state beside accepted and rejected. Values and rules only; uses base.
 */
package id.sidaksos.domain.decree;
