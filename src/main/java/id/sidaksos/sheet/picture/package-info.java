/** Photos: read from a camera's file, turned upright, made small, with the time and the place that the camera has written. */
package id.sidaksos.sheet.picture;
