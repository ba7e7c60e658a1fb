/**
 * Verval: what is asked of a village, what comes back, and how the two are laid together. Verval is verification and
 * validation; a packet is one village's list on its way out and back; butir is one thing asked of a family or a person; hasil
 * is what the village finds of a family; usulan is a family the village proposes; musdes is the village meeting. Values and
 * rules only; uses base and the other rooms of the domain.
 *
 * <p>Every kind of packet (workbook, encrypted file, paper) carries the same {@link id.sidaksos.domain.verification.Form} and the
 * same {@link id.sidaksos.domain.verification.PacketRow}s; so there is one merge, whatever came back.
 */
package id.sidaksos.domain.verification;
