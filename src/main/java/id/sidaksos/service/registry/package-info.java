/** What the registry's rules need from the program's own files. Uses the domain and Jackson. */
package id.sidaksos.service.registry;
