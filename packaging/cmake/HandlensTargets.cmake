# One folder = one static library = one include prefix; a CMakeLists.txt is one line a target.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(HANDLENS_CCACHE ccache)
if(HANDLENS_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${HANDLENS_CCACHE})
endif()

# Warnings and Qt's own strictness, in one place; every target links it.
add_library(handlens_options INTERFACE)
target_compile_definitions(handlens_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(handlens_options INTERFACE /W4 /utf-8)
else()
    target_compile_options(handlens_options INTERFACE
        -Wall -Wextra -Wno-missing-field-initializers -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Wold-style-cast)
endif()
if(HANDLENS_WERROR AND NOT MSVC)
    target_compile_options(handlens_options INTERFACE -Werror)
endif()
if(HANDLENS_SANITIZE)
    target_compile_options(handlens_options INTERFACE
        -fsanitize=address,undefined,float-cast-overflow -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(handlens_options INTERFACE -fsanitize=address,undefined)
endif()
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT HANDLENS_SANITIZE)
    target_compile_options(handlens_options INTERFACE
        -fstack-protector-strong $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE> $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
    target_link_options(handlens_options INTERFACE -Wl,-z,relro,-z,now)
endif()

# handlens_library(NAME SOURCES … NEEDS public… PRIVATE private…): target handlens_NAME.
# NEEDS and PRIVATE name our libraries bare (`document`) and foreign ones with their namespace (`Qt6::Gui`).
function(handlens_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;NEEDS;PRIVATE")
    add_library(handlens_${name} STATIC ${arg_SOURCES})
    handlens_link(handlens_${name} PUBLIC ${arg_NEEDS})
    handlens_link(handlens_${name} PRIVATE ${arg_PRIVATE})
    target_link_libraries(handlens_${name} PRIVATE handlens_options)
endfunction()

function(handlens_link target scope)
    foreach(need IN LISTS ARGN)
        if(TARGET handlens_${need})
            target_link_libraries(${target} ${scope} handlens_${need})
        elseif(need MATCHES "::")
            target_link_libraries(${target} ${scope} ${need})
        else()
            message(FATAL_ERROR "${target} needs ${need}, which is no target (order of add_subdirectory?)")
        endif()
    endforeach()
endfunction()

# handlens_test(tst_x SOURCES … NEEDS … [GUI]): a Qt Test program, run offscreen when GUI.
function(handlens_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "GUI" "TIMEOUT" "SOURCES;NEEDS")
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE handlens_options handlens_testsupport Qt6::Test)
    handlens_link(${name} PRIVATE ${arg_NEEDS})
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} SKIP_REGULAR_EXPRESSION "^SKIPALL")
    set_property(TEST ${name} PROPERTY ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
