/** Furniture: small controls every room uses: buttons from commands, chips, empty states, figures, cards. */
package id.sidaksos.ui.kit.control;
