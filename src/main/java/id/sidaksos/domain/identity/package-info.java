/**
 * Who a person is on paper: NIK (16 digits of the civil registry), No KK (family card number), names, birth dates. Values and
 * rules only; uses base, the cells of domain.layout and the findings of domain.finding.
 */
package id.sidaksos.domain.identity;
