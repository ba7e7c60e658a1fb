package id.sidaksos.desk;

import id.sidaksos.domain.decree.InclusionRule;
import id.sidaksos.domain.decree.OfficeSettings;

/**
 * What an office has set for itself.
 *
 * @param rule without a poorest class: that is the business of the indicator set in force
 */
public record Office(OfficeSettings settings, InclusionRule rule) {
    public static final Office DEFAULT = new Office(OfficeSettings.DEFAULT, InclusionRule.DEFAULT);
}
