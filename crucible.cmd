@echo off
rem Int Crucible from its sources: builds the product when there is none, then starts it.
rem After a change of the sources delete releng\org.intcrucible.product\target to have it built anew.
setlocal
set "ROOT=%~dp0"
set "PRODUCT=%ROOT%releng\org.intcrucible.product\target\products\org.intcrucible.product\win32\win32\x86_64\crucible\crucible.cmd"
if exist "%PRODUCT%" goto start
where mvn >nul 2>nul
if errorlevel 1 (
    echo Maven was not found. Install version 3.9 or newer, put it on PATH, and set JAVA_HOME to a JDK of version 21 or newer. 1>&2
    exit /b 1
)
if not exist "%ROOT%target" mkdir "%ROOT%target"
echo Building Int Crucible: about a minute, several the first time ^(%ROOT%target\build.log^) 1>&2
pushd "%ROOT%"
call mvn -B package -DskipTests > "%ROOT%target\build.log" 2>&1
if errorlevel 1 (
    popd
    echo The build failed; %ROOT%target\build.log has all of it. It needs Maven 3.9 and Java 21, or newer ones. 1>&2
    exit /b 1
)
popd
:start
call "%PRODUCT%" %*
exit /b %ERRORLEVEL%
