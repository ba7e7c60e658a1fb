package id.sidaksos.ui.kit.command;

import id.sidaksos.base.Sentence;

/**
 * A step that can be taken back. Holds ready values; apply and revert only swap, each in one transaction of a service
 * that writes a journal entry of its own.
 *
 * @param name what was done, for "Urungkan: …"
 */
public record Change(Sentence name, Runnable apply, Runnable revert) {}
