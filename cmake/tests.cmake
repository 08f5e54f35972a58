# Tests mirror the rooms. A test program links the room it tests and, where it needs one, tests/support.

if(NOT BUILD_TESTING)
    return()
endif()

backflow_room(tests/support LINKS core/ports core/metadata)

foreach(room base async model text xml archive metadata ports merge compare governance snapshot promotion)
    backflow_tests(core/${room} LINKS core/${room} tests/support)
endforeach()
# What the tests of an adapter need beyond the adapter: the far end of its wire, or the same store from the outside.
set(beside_net Qt6::Network)
set(beside_salesforce core/net Qt6::Network OpenSSL::Crypto)
set(beside_store Qt6::Sql)
foreach(room git net salesforce store secrets)
    backflow_tests(adapters/${room} LINKS core/${room} app/localorg tests/support ${beside_${room}})
endforeach()
backflow_tests(app LINKS app/services app/localorg app/demo tests/support)
backflow_tests(lint LINKS Qt6::Core)
if(BACKFLOW_GUI)
    foreach(room theme widgets jobs pipeline diff compare resolve promote history environments settings shell)
        backflow_tests(ui/${room} GUI LINKS ui/${room} tests/support)
    endforeach()
endif()

find_program(CLANG_FORMAT NAMES clang-format-19)
if(CLANG_FORMAT)
    add_test(NAME lint_format COMMAND ${CMAKE_SOURCE_DIR}/tests/lint/format.sh ${CLANG_FORMAT}
        WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
endif()
add_test(NAME lint_headers COMMAND ${CMAKE_COMMAND} --build ${CMAKE_BINARY_DIR} --target all_verify_interface_header_sets)
set_tests_properties(lint_headers PROPERTIES TIMEOUT 1800 RUN_SERIAL ON)
