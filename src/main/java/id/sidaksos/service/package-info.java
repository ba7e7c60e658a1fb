/** Use cases, one class and one transaction each, with progress and cancel passed in. Knows no window. */
package id.sidaksos.service;
