/** The desk the program works at: data folder, settings, user, logs. Knows neither store nor sheet. */
package id.sidaksos.desk;
