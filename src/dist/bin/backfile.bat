@echo off
rem Starts Backfile with the Java of JAVA_HOME, else with the one on the PATH; it must be 17 or newer.
setlocal
set "JAR=%~dp0..\lib\backfile.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>nul
if errorlevel 1 (
  echo backfile: needs Java 17 or newer and found none in JAVA_HOME or on the PATH. Install one, or set JAVA_HOME. 1>&2
  exit /b 1
)
rem The options and their reasons are those of the launcher for other systems.
set "HEAP=-XX:+UseParallelGC -XX:NewSize=200m -XX:MaxNewSize=200m -XX:InitialRAMPercentage=8"
if "%~1"=="preview" set "HEAP=-XX:+UseSerialGC"
"%JAVA%" %HEAP% -XX:TieredStopAtLevel=1 -XX:-UsePerfData -XX:MaxRAM=5g -XX:MaxRAMPercentage=20 %BACKFILE_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
