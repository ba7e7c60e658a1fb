/** What a window looks at: the start page's figures, the tables in memory, the whole card of a family. Uses store; changes nothing. */
package id.sidaksos.service.browse;
