/**
 * The JSON files of openfootball: a tournament or a season in one file, with scores and often goals, in the public
 * domain. Types named {@code ...Json} hold what a file says; they are not used elsewhere. Its text format, Football.TXT,
 * does not belong here.
 */
package matchline.format.openfootball;
