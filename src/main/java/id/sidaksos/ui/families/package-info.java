/**
 * Room Keluarga: every family and every person of the lists in force as one table, and the whole card of a family with
 * each value's source cell one click away. Wishes: {@code keluarga} (ID keluarga: opens its card), {@code tahap} (name of
 * a funnel stage: the families that come as far as that; SK: those of the decree), {@code alasan} (name of an exit reason:
 * the families that leave by it, or the persons without a family), {@code desa}, {@code kecamatan} (name or Kemendagri's
 * code), {@code ids} (ID keluarga, one a line).
 */
package id.sidaksos.ui.families;
