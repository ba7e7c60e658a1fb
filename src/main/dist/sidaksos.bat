@echo off
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -Xmx1g -XX:+UseParallelGC -XX:FreqInlineSize=60 -XX:InlineSmallCode=600 -XX:MaxInlineLevel=4 %SIDAKSOS_JAVA_OPTS% -Dsidaksos.home="%HOME_DIR%" -cp "%HOME_DIR%\lib\*" id.sidaksos.Launcher %*
exit /b %ERRORLEVEL%
