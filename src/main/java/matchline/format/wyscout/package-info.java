/**
 * Wyscout's public data set: one match a file, with its events, teams and players, and the match sheet where it can be
 * found. The keys and numbers of the files are known here and nowhere else; no other format is.
 */
package matchline.format.wyscout;
