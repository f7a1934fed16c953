/**
 * Matches from spreadsheets: CSV with a row for each event, read as forgivingly as can be told in a table of words, and
 * written. What a column or a word means is known here and nowhere else; no other format is.
 */
package matchline.format.csv;
