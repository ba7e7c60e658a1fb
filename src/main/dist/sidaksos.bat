@echo off
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
rem The first run of the window keeps what a start loads, when it ends: later starts are quicker.
set "ARCHIVE=%HOME_DIR%\sidaksos.jsa"
set "SHARING=-Xshare:auto"
if exist "%ARCHIVE%" (set "SHARING=-XX:SharedArchiveFile=%ARCHIVE%") else if "%~1"=="" set "SHARING=-XX:ArchiveClassesAtExit=%ARCHIVE%"
"%JAVA%" -Xms1g -Xmx1g -Xmn128m -XX:+UseParallelGC -XX:MetaspaceSize=160m -XX:FreqInlineSize=60 -XX:InlineSmallCode=600 -XX:MaxInlineLevel=4 -Xlog:disable "%SHARING%" %SIDAKSOS_JAVA_OPTS% -Dsidaksos.home="%HOME_DIR%" -cp "%HOME_DIR%\lib\*" id.sidaksos.Launcher %*
exit /b %ERRORLEVEL%
