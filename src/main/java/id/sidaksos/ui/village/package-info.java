/**
 * Mode desa: the reduced window of a village that works in its own packet (.svl) without the database. Uses the kit and the shell's
 * overlay, service.verval for the file, and the domain; knows no room.
 *
 * <p>{@link id.sidaksos.ui.village.FamilyCard} stands over {@link id.sidaksos.ui.village.CardAnswers} and knows no file, so that the
 * office can key in paper on the same card over the database.
 */
package id.sidaksos.ui.village;
