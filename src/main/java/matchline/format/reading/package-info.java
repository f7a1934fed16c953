/**
 * What every format has to offer, how it is told from the others, and how it says what is wrong with a file. Knows no
 * format.
 */
package matchline.format.reading;
