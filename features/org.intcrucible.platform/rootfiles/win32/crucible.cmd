@echo off
rem Starts Int Crucible: without arguments the window, with arguments the command line.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "WORKSPACE=%USERPROFILE%\.crucible"
set "REST="

rem --workspace is taken out wherever it stands; the rest keeps its order. (cmd splits --workspace=DIR at the sign.)
:arguments
if "%~1"=="" goto java
if "%~1"=="--workspace" (
    if "%~2"=="" (
        echo --workspace needs a folder: crucible --workspace DIR 1>&2
        exit /b 2
    )
    set "WORKSPACE=%~2"
    shift
    shift
    goto arguments
)
set REST=%REST% %1
shift
goto arguments

:java
set "JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA call :try "%%J"
if not defined JAVA for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*") do if not defined JAVA call :try "%%~D\bin\java.exe"
if not defined JAVA (
    echo No Java of version 21 or newer was found in JAVA_HOME, on PATH or in the usual folders. Install one, for example a Temurin JDK, or set JAVA_HOME. 1>&2
    exit /b 1
)

if not exist "%WORKSPACE%\.framework" mkdir "%WORKSPACE%\.framework" 2>nul
if not exist "%WORKSPACE%\.framework" (
    echo The workspace %WORKSPACE% cannot be written. Choose another: crucible --workspace DIR 1>&2
    exit /b 1
)
for %%L in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%L"

rem The window is never stopped for longer than a few milliseconds, whatever a run keeps in memory.
set "SERIAL=-XX:+UseSerialGC"
rem Left alone it would let garbage lie as long as there is room: so it looks every minute.
set "CONCURRENT=-XX:+UseZGC -XX:ZCollectionInterval=60 -XX:ZUncommitDelay=60"
if %VERSION% LSS 23 set "CONCURRENT=%CONCURRENT% -XX:+ZGenerational"
rem There can be one collector only: that of the user wins, wherever it is named.
set "NAMED="
if defined CRUCIBLE_JAVA_OPTIONS echo "%CRUCIBLE_JAVA_OPTIONS%"| findstr /r /c:"Use[A-Za-z]*GC[ \"]" >nul && set "NAMED=yes"
if defined JDK_JAVA_OPTIONS echo "%JDK_JAVA_OPTIONS%"| findstr /r /c:"Use[A-Za-z]*GC[ \"]" >nul && set "NAMED=yes"
if defined JAVA_TOOL_OPTIONS echo "%JAVA_TOOL_OPTIONS%"| findstr /r /c:"Use[A-Za-z]*GC[ \"]" >nul && set "NAMED=yes"
if defined NAMED set "SERIAL="
if defined NAMED set "CONCURRENT="
rem Not every Java and every Windows has it.
if not defined REST if defined CONCURRENT "%JAVA%" %CONCURRENT% -version >nul 2>&1 || set "CONCURRENT="

set EQUINOX=-nosplash -data "%WORKSPACE%" -configuration "%WORKSPACE%\.framework"
if not defined REST (
    "%JAVA%" "@%HERE%lib\java.options" %CONCURRENT% %CRUCIBLE_JAVA_OPTIONS% -Xlog:all=off:stdout -Xlog:all=warning:stderr -jar "%LAUNCHER%" %EQUINOX% -application org.intcrucible.app.workbench
) else (
    "%JAVA%" "@%HERE%lib\java.options" %SERIAL% %CRUCIBLE_JAVA_OPTIONS% -Xlog:all=off:stdout -Xlog:all=warning:stderr -jar "%LAUNCHER%" %EQUINOX% -application org.intcrucible.cli.crucible %REST%
)
exit /b %ERRORLEVEL%

:try
if not exist "%~1" exit /b
set "VERSION=0"
for /f "tokens=3" %%V in ('"%~1" -version 2^>^&1 ^| findstr /c:" version "') do for /f "delims=.-" %%M in ("%%~V") do set "VERSION=%%M"
if %VERSION% GEQ 21 set "JAVA=%~1"
exit /b
