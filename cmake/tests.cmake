# Tests mirror the rooms. A test program links the room it tests and, where it needs one, tests/support.

if(BUILD_TESTING OR BACKFLOW_BENCH)
    backflow_room(tests/support LINKS core/ports core/metadata)
    target_compile_definitions(tests_support PRIVATE BACKFLOW_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    # Merges the collection of real merges for its scorer (./run score).
    backflow_program(backflow-merge-corpus tests/corpus LINKS core/merge tests/support)
    # Packages of every metadata type, and what we make of them, for Salesforce's own library (./run convert-check).
    backflow_program(backflow-typefixtures tests/typefixtures LINKS core/metadata tests/support)
endif()
if(NOT BUILD_TESTING)
    return()
endif()

# One test of the snapshots goes down to a real repository.
set(beside_core_snapshot core/git)
# One of the history keeps its index in a real store.
set(beside_core_promotion core/store)
foreach(room base async model text xml archive metadata ports merge compare governance snapshot dependencies promotion)
    backflow_tests(core/${room} LINKS core/${room} tests/support ${beside_core_${room}})
endforeach()
# What the tests of an adapter need beyond the adapter: the far end of its wire, or the same store from the outside.
set(beside_net Qt6::Network)
set(beside_salesforce app/localorg core/dependencies core/net Qt6::Network OpenSSL::Crypto)
set(beside_store Qt6::Sql)
backflow_tests(adapters/git LINKS core/git Qt6::Network)
foreach(room net salesforce store secrets)
    backflow_tests(adapters/${room} LINKS core/${room} tests/support ${beside_${room}})
endforeach()
backflow_tests(app/localorg LINKS app/localorg tests/support Qt6::Network)
backflow_tests(app LINKS app/services app/localorg app/demo tests/support Qt6::Network)
# The fault catalog (docs/faults.md): a case for each.
backflow_tests(faults LINKS app/services app/localorg app/demo tests/support Qt6::Network Qt6::Sql OpenSSL::Crypto)
if(TARGET faults_tst_program AND TARGET backflowctl)
    add_dependencies(faults_tst_program backflowctl)
endif()
# People at machines of their own, over real adapters.
backflow_tests(simulation LINKS app/services app/localorg tests/support Qt6::Network)
if(TARGET simulation_tst_soak AND TARGET backflow-localorg)
    add_dependencies(simulation_tst_soak backflow-localorg)
endif()
# Preloaded, so only where the loader of Linux is; what it replaces must be the C library's own.
if(CMAKE_SYSTEM_NAME STREQUAL Linux AND TARGET simulation_tst_crashimages)
    add_library(backflow_recorder MODULE tests/simulation/recorder/recorder.cpp)
    set_target_properties(backflow_recorder PROPERTIES PREFIX "" LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(backflow_recorder PRIVATE ${CMAKE_DL_LIBS})
    add_dependencies(simulation_tst_crashimages backflow_recorder backflowctl)
    set_tests_properties(simulation_tst_crashimages PROPERTIES TIMEOUT 1800 ENVIRONMENT QTEST_FUNCTION_TIMEOUT=1800000)
endif()
# They run the program itself.
foreach(target app_tst_comparecommand app_tst_backpromotion app_tst_deps app_tst_killed app_tst_killpoints app_tst_nthfailure app_tst_canaries app_tst_badinput app_tst_quickpromote
        app_tst_historycommand app_tst_convert app_tst_converthostile app_tst_entrypicks app_tst_manifest app_tst_drift app_tst_passedon)
    if(TARGET ${target} AND TARGET backflowctl)
        add_dependencies(${target} backflowctl)
        # Some hundred runs of the program: slow on a busy machine.
        set_tests_properties(${target} PROPERTIES TIMEOUT 1800 ENVIRONMENT QTEST_FUNCTION_TIMEOUT=1800000)
    endif()
endforeach()
# What Git users get, through the real git: the programs alone.
backflow_tests(app/git LINKS Qt6::Core)
foreach(target app_git_tst_files app_git_tst_setup app_git_tst_merge)
    if(TARGET backflowctl)
        add_dependencies(${target} backflowctl backflow-merge)
    endif()
endforeach()
backflow_tests(lint LINKS Qt6::Core)
if(BACKFLOW_GUI)
    # The history shows what its index holds.
    set(beside_ui_history core/store)
    set(beside_ui_shell core/store)
    foreach(room theme widgets jobs pipeline diff compare resolve promote history environments settings shell)
        backflow_tests(ui/${room} GUI LINKS ui/${room} tests/support ${beside_ui_${room}})
    endforeach()
    # Offscreen anything may have the focus; on a display one window has it.
    find_program(XVFB_RUN xvfb-run)
    if(XVFB_RUN AND TARGET ui_shell_tst_journeys)
        add_test(NAME ui_shell_tst_journeys_xvfb
            COMMAND ${XVFB_RUN} -a -s "-screen 0 1600x1000x24" $<TARGET_FILE:ui_shell_tst_journeys>)
        set_tests_properties(ui_shell_tst_journeys_xvfb PROPERTIES TIMEOUT 900
            ENVIRONMENT "QT_QPA_PLATFORM=xcb;TZ=UTC;LC_ALL=C.UTF-8;LANG=C.UTF-8")
    endif()
    # Its pictures are looked at with other eyes, too.
    if(TARGET ui_shell_tst_states)
        target_sources(ui_shell_tst_states PRIVATE ${CMAKE_SOURCE_DIR}/app/desktop/colourvision.cpp)
    endif()
    # It asks the whole window and the command line whether they have what the guide speaks of.
    backflow_tests(ui/help GUI LINKS ui/shell ui/help tests/support)
    if(TARGET ui_help_tst_help AND TARGET backflowctl)
        add_dependencies(ui_help_tst_help backflowctl)
    endif()
    backflow_tests(app/desktop GUI LINKS ui/shell app/services app/localorg tests/support)
    if(TARGET app_desktop_tst_eventloop)
        target_sources(app_desktop_tst_eventloop PRIVATE ${CMAKE_SOURCE_DIR}/tests/bench/largeorg.cpp)
        # It measures the thread of the window; whole orgs on a busy machine take their time.
        set_tests_properties(app_desktop_tst_eventloop PROPERTIES TIMEOUT 1800)
    endif()
    # The program as a screen reader has it, over a real accessibility bus.
    if(TARGET Qt6::DBus)
        backflow_tests(app/screenreader LINKS Qt6::Core Qt6::DBus)
    endif()
    if(TARGET app_screenreader_tst_screenreader)
        add_dependencies(app_screenreader_tst_screenreader backflow)
        set_tests_properties(app_screenreader_tst_screenreader PROPERTIES TIMEOUT 1200
            ENVIRONMENT "QTEST_FUNCTION_TIMEOUT=1000000")
    endif()
    if(TARGET ui_resolve_tst_mergetool AND TARGET backflowctl)
        add_dependencies(ui_resolve_tst_mergetool backflowctl)
    endif()
endif()

find_program(CLANG_FORMAT NAMES clang-format-19)
if(CLANG_FORMAT)
    add_test(NAME lint_format COMMAND ${CMAKE_SOURCE_DIR}/tests/lint/format.sh ${CLANG_FORMAT}
        WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
endif()
find_program(LUPDATE NAMES lupdate lupdate-qt6 HINTS /usr/lib/qt6/bin)
if(LUPDATE AND BACKFLOW_GUI)
    add_test(NAME lint_translations COMMAND ${CMAKE_SOURCE_DIR}/tests/lint/translations.sh ${LUPDATE}
        WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
endif()
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
    add_test(NAME lint_faults COMMAND ${Python3_EXECUTABLE} -B tests/faults/page.py --check
        WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
endif()
add_test(NAME lint_headers COMMAND ${CMAKE_COMMAND} --build ${CMAKE_BINARY_DIR} --target all_verify_interface_header_sets)
set_tests_properties(lint_headers PROPERTIES TIMEOUT 7200 RUN_SERIAL ON)

# Fuzz targets: with Clang as fuzzers, in the ordinary suite as a replay of the stored inputs.
foreach(name xml zip manifest merge json keytable facts)
    set(rooms_xml core/xml)
    set(rooms_zip core/archive)
    set(rooms_manifest core/metadata)
    set(rooms_merge core/merge)
    set(rooms_json core/merge)
    set(rooms_facts core/dependencies)
    set(rooms_keytable core/merge)
    string(REPLACE "/" "_" link ${rooms_${name}})
    if(BACKFLOW_FUZZ)
        add_executable(fuzz_${name} tests/fuzz/fuzz_${name}.cpp)
        target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer,address,undefined)
    else()
        add_executable(fuzz_${name} tests/fuzz/fuzz_${name}.cpp tests/fuzz/replay.cpp)
        add_test(NAME fuzz_${name} COMMAND fuzz_${name} ${CMAKE_SOURCE_DIR}/tests/fuzz/corpus/${name})
    endif()
    target_link_libraries(fuzz_${name} PRIVATE ${link} backflow_flags)
    set_target_properties(fuzz_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
endforeach()
