/**
 * Matchline's own file, {@code *.match.json}, version 1: one match, written by hand or by this program. The keys of the
 * file are known here and nowhere else.
 */
package matchline.format.matchfile;
