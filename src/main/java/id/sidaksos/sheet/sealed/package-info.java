/**
 * Encrypted files that grow: what a village works in on a stick. Nothing in here knows what the bodies mean. Uses base and the
 * cryptography that comes with Java.
 */
package id.sidaksos.sheet.sealed;
