/** Small parts that several views are made of. They know no match and no view. */
package matchline.ui.control;
