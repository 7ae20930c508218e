@echo off
rem Starts Ruamlem, which stands beside, as suits short runs: the JVM compiles lightly and, from the second merge on,
rem takes its classes from a file that the first good one leaves here: ruamlem.aot, or ruamlem.jsa if Java is older than 24.
rem Java leaves a file alone that another Java or jar has made; it would say so each time.
setlocal
set "jar=%~dp0ruamlem.jar"
set "cache=%~dp0ruamlem.aot"
set "archive=%~dp0ruamlem.jsa"
set "quick=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable"

if exist "%cache%" goto cached
if exist "%archive%" goto archived
if not "%~1"=="merge" goto plain
copy nul "%cache%.used" >nul 2>&1
if exist "%cache%.used" goto first

:plain
java %quick% -jar "%jar%" %*
exit /b %errorlevel%

:cached
java %quick% -XX:+IgnoreUnrecognizedVMOptions "-XX:AOTCache=%cache%" -jar "%jar%" %*
exit /b %errorlevel%

:archived
java %quick% "-XX:SharedArchiveFile=%archive%" -jar "%jar%" %*
exit /b %errorlevel%

:first
java -XX:AOTMode=off -version >nul 2>&1
if errorlevel 1 goto older
set "silent=-XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput"
java %quick% %silent% -XX:AOTMode=record "-XX:AOTConfiguration=%cache%.used" -jar "%jar%" %*
set "code=%errorlevel%"
if %code% gtr 1 goto used
java %quick% %silent% -XX:AOTMode=create "-XX:AOTConfiguration=%cache%.used" "-XX:AOTCache=%cache%" -cp "%jar%" 2>nul
:used
del "%cache%.used"
exit /b %code%

:older
del "%cache%.used"
java %quick% "-XX:ArchiveClassesAtExit=%archive%" -jar "%jar%" %*
set "code=%errorlevel%"
if %code% gtr 1 del "%archive%" 2>nul
exit /b %code%
