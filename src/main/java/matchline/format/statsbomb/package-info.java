/**
 * StatsBomb open data: a match as a file of events beside one of line-ups, and a season as a file of matches. Types named
 * {@code ...Json} hold what a file says; they are not used elsewhere. Nothing of the data itself may be put in here: it is
 * free to use but not to pass on. It tells nothing of the VAR, and nothing is guessed.
 */
package matchline.format.statsbomb;
