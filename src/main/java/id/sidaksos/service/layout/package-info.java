/** Source layouts as they stand in the program's resources and those an office has named. Uses base, domain.layout, store and Jackson. */
package id.sidaksos.service.layout;
