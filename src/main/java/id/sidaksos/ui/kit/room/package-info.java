/**
 * Furniture: what a room is ({@link id.sidaksos.ui.kit.room.Room}), what it gets of the house
 * ({@link id.sidaksos.ui.kit.room.Surroundings}) and how it sends a person to another room without knowing it
 * ({@link id.sidaksos.ui.kit.room.Navigator}).
 */
package id.sidaksos.ui.kit.room;
