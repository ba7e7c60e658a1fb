/**
 * Furniture: the card of a family that is worked through by keys, with the list beside it. Uses domain.verification and the other
 * furniture; knows no room.
 *
 * <p>{@link id.sidaksos.ui.kit.card.FamilyCard} stands over {@link id.sidaksos.ui.kit.card.CardAnswers} and knows neither file nor database:
 * a village answers on it in its own packet, the office keys in paper on it.
 */
package id.sidaksos.ui.kit.card;
