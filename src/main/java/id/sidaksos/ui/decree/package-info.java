/**
 * Room SK &amp; lampiran: who is decreed by which rule, the annex as it will print, the decrees that were issued, and what
 * differs between two of them. Understands no wishes. Uses the furniture and the services of decrees.
 */
package id.sidaksos.ui.decree;
