/** What a picture says, in the reader's language: events, the occasion, names shortened. Knows no positions. */
package matchline.chart.words;
