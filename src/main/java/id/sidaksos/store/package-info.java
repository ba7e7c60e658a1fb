/** The district's lists on disk: one H2 file through jOOQ and Flyway. Nothing of jOOQ leaves; knows neither sheet nor desk. */
package id.sidaksos.store;
