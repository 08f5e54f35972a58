# Benchmarks: every tests/bench/bench_*.cpp becomes build/<preset>/bench/bench_*. `./run bench` runs them all.

if(NOT BACKFLOW_BENCH)
    return()
endif()

find_package(benchmark REQUIRED)

# backflow_bench(bench_git LINKS core/git …)
function(backflow_bench name)
    cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
    set(file ${CMAKE_SOURCE_DIR}/tests/bench/${name}.cpp)
    if(NOT EXISTS ${file})
        return()
    endif()
    add_executable(${name} ${file})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bench)
    foreach(link IN LISTS ARG_LINKS)
        string(REPLACE "/" "_" room_target ${link})
        target_link_libraries(${name} PRIVATE ${room_target})
    endforeach()
    target_link_libraries(${name} PRIVATE backflow_flags benchmark::benchmark)
    target_compile_definitions(${name} PRIVATE BACKFLOW_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    target_precompile_headers(${name} REUSE_FROM pch_core)
endfunction()

backflow_bench(bench_git LINKS core/git core/snapshot)
