package id.sidaksos.domain.linkage;
public final class Deduplicator { public Deduplicator(Workers w){} public LinkResult persons(PersonTable t, LinkOptions o, id.sidaksos.base.Progress p){return null;} }
