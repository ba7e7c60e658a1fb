/** What a list says of persons and families: vocabularies of every P3KE vintage, regions, and a source row read into values. Values and rules only. */
package id.sidaksos.domain.registry;
