/** The funnel and the decree: from the rows in force to the frozen snapshot and its annex. Uses store, sheet and desk. */
package id.sidaksos.service.decree;
