@echo off
rem Starts Ruamlem, which stands beside, as suits short runs: the JVM compiles lightly and, from the second merge on,
rem loads classes from an archive that the first one leaves here.
setlocal
set "home=%~dp0"
set "quick=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr"
set "archive="
if exist "%home%ruamlem.jsa" set "archive=-XX:SharedArchiveFile=%home%ruamlem.jsa"
if not exist "%home%ruamlem.jsa" if "%~1"=="merge" set "archive=-XX:ArchiveClassesAtExit=%home%ruamlem.jsa"
if defined archive goto archived
java %quick% -jar "%home%ruamlem.jar" %*
exit /b %errorlevel%
:archived
java %quick% "%archive%" -jar "%home%ruamlem.jar" %*
exit /b %errorlevel%
