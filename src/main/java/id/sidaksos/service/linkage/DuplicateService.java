package id.sidaksos.service.linkage;
import id.sidaksos.base.*; import java.nio.file.Path;
public final class DuplicateService { public DuplicateService(id.sidaksos.store.Store s, id.sidaksos.desk.Desk d, Messages m){} public LinkSummary persons(Path p, Progress q){return null;} public LinkSummary families(Path p, Progress q){return null;} }
