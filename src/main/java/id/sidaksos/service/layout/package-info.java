/** Source layouts as they stand in the program's resources or in an office's own file. Uses base, domain.layout and Jackson. */
package id.sidaksos.service.layout;
