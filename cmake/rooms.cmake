# The rooms of DESIGN.md section 3. LINKS repeats its table of arrows; third-party libraries stay with the room that hides them.
# Every file of a room's folder belongs to it: adding one needs no change here.

backflow_pch(pch_core core/pch.h Qt6::Core)
if(BACKFLOW_GUI)
    backflow_pch(pch_ui ui/pch.h Qt6::Core Qt6::Gui Qt6::Widgets)
endif()

# Where tests make the program die or fail (core/base/faults.h); people get a program without.
set_source_files_properties(${CMAKE_SOURCE_DIR}/core/base/faults.cpp ${CMAKE_SOURCE_DIR}/app/services/faultyports.cpp
    PROPERTIES COMPILE_DEFINITIONS $<$<CONFIG:Dev>:BACKFLOW_FAULTS>)

# Programs that others start lie apart; the way there from where people's programs are.
include(GNUInstallDirs)
file(RELATIVE_PATH libexec ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBEXECDIR}/backflow)

backflow_english()

# core, from the ground up
backflow_room(core/base LINKS Qt6::Core)
backflow_room(core/async LINKS core/base Threads::Threads)
backflow_room(core/model LINKS core/base)
backflow_room(core/text LINKS core/base)
backflow_room(core/xml LINKS core/base)
backflow_room(core/archive LINKS core/base PRIVATE_LINKS PkgConfig::LIBZIP)
backflow_room(core/metadata LINKS core/xml core/archive core/model
    RESOURCES ${CMAKE_SOURCE_DIR}/resources/types/types.qrc)
backflow_key_table(core_metadata)
backflow_room(core/ports LINKS core/async core/model)
backflow_room(core/merge LINKS core/metadata core/text)
backflow_room(core/compare LINKS core/merge core/ports)
backflow_room(core/governance LINKS core/ports)
backflow_room(core/snapshot LINKS core/governance core/metadata)
backflow_room(core/dependencies LINKS core/metadata core/ports core/text)
backflow_room(core/promotion LINKS core/compare core/snapshot core/merge core/dependencies)
# above promotion: the practice around it
backflow_room(core/release LINKS core/promotion)
backflow_room(core/compliance LINKS core/promotion
    RESOURCES ${CMAKE_SOURCE_DIR}/resources/compliance/compliance.qrc)
backflow_room(core/sandbox LINKS core/promotion)
backflow_room(core/automation LINKS core/promotion)
backflow_room(core/masking LINKS core/promotion
    RESOURCES ${CMAKE_SOURCE_DIR}/resources/masking/masking.qrc)

# adapters: each hides one library behind ports
backflow_room(core/git LINKS core/ports PRIVATE_LINKS PkgConfig::LIBGIT2 OpenSSL::Crypto)
target_compile_definitions(core_git PRIVATE BACKFLOW_LIBEXEC="${libexec}")
backflow_room(core/net LINKS core/ports PRIVATE_LINKS Qt6::Network)
backflow_room(core/salesforce LINKS core/ports core/metadata PRIVATE_LINKS OpenSSL::Crypto Qt6::Network)
backflow_room(core/store LINKS core/ports PRIVATE_LINKS Qt6::Sql)
backflow_room(core/secrets LINKS core/ports PRIVATE_LINKS Qt6Keychain::Qt6Keychain)

# what puts them together
backflow_room(app/services LINKS core/promotion core/git core/net core/salesforce core/store core/secrets)
backflow_room(app/localorg LINKS core/metadata core/async PRIVATE_LINKS PkgConfig::HTTPLIB OpenSSL::Crypto Threads::Threads)
backflow_resource_folder(demo_resources demo resources/demo)
backflow_room(app/demo LINKS core/automation app/localorg RESOURCES ${demo_resources})
backflow_program(backflow-localorg app/localorg/server LINKS app/localorg)
backflow_program(backflow-demo app/demo/server LINKS app/demo app/services)
# The command line: what works with stored things must start at once, so the libraries of the network and the keychain
# are linked by a second program alone, which the first one turns into where a command needs an org.
backflow_room(app/ctl LINKS app/services core/compliance core/sandbox core/automation core/masking core/release)
if(UNIX)
    backflow_program(backflowctl app/ctl/stored LINKS app/ctl)
    backflow_program(backflowctl-orgs app/ctl/orgs LINKS app/ctl)
    add_dependencies(backflowctl backflowctl-orgs)
    target_compile_definitions(backflowctl PRIVATE BACKFLOW_LIBEXEC="${libexec}")
    install(TARGETS backflowctl-orgs RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/backflow)
else()
    backflow_program(backflowctl app/ctl/orgs LINKS app/ctl)
endif()
# Speaks to Git servers for the others, one conversation a process, so that it can be ended at any moment.
backflow_program(backflow-git app/remote LINKS core/git app/services)
if(UNIX)
    install(TARGETS backflow-git RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/backflow)
else()
    install(TARGETS backflow-git RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
foreach(program backflowctl backflowctl-orgs backflow-demo)
    if(TARGET ${program})
        add_dependencies(${program} backflow-git)
    endif()
endforeach()
# Started once for every file of a merge: nothing may come along that it does not use.
backflow_program(backflow-merge app/merge LINKS core/merge MUTE)
if(APPLE)
    target_link_options(backflowctl PRIVATE -Wl,-dead_strip_dylibs)
    target_link_options(backflow-git PRIVATE -Wl,-dead_strip_dylibs)
elseif(UNIX)
    target_link_options(backflow-merge PRIVATE -Wl,--as-needed -Wl,--gc-sections)
    target_link_options(backflowctl PRIVATE -Wl,--as-needed -Wl,--gc-sections)
    target_link_options(backflow-git PRIVATE -Wl,--as-needed -Wl,--gc-sections)
endif()

if(BACKFLOW_GUI)
    backflow_room(ui/theme LINKS core/base Qt6::Widgets Qt6::Svg KF6::SyntaxHighlighting MOC
        RESOURCES ${CMAKE_SOURCE_DIR}/resources/ui.qrc)
    backflow_room(ui/widgets LINKS ui/theme core/promotion Qt6::Widgets MOC)
    backflow_room(ui/jobs LINKS ui/widgets MOC)
    backflow_room(ui/pipeline LINKS ui/widgets ui/jobs core/masking MOC)
    backflow_room(ui/diff LINKS ui/widgets ui/jobs PRIVATE_LINKS Qt6::PrintSupport MOC)
    backflow_room(ui/keep LINKS ui/jobs MOC)
    backflow_room(ui/compare LINKS ui/diff ui/jobs ui/keep PRIVATE_LINKS Qt6::PrintSupport MOC)
    backflow_room(ui/resolve LINKS ui/diff ui/jobs MOC)
    backflow_room(ui/compliance LINKS ui/jobs core/compliance MOC)
    backflow_room(ui/automation LINKS ui/jobs core/automation MOC)
    backflow_room(ui/promote LINKS ui/automation ui/resolve ui/compare ui/history core/compliance MOC)
    backflow_room(ui/history LINKS ui/diff ui/jobs MOC)
    backflow_room(ui/environments LINKS ui/diff ui/jobs ui/keep core/masking MOC)
    backflow_room(ui/access LINKS ui/jobs core/compliance MOC)
    backflow_room(ui/masking LINKS ui/jobs core/masking MOC)
    backflow_room(ui/release LINKS core/release ui/jobs ui/keep MOC)
    backflow_room(ui/sandbox LINKS core/sandbox ui/environments ui/jobs MOC)
    backflow_room(ui/setup LINKS ui/environments ui/jobs MOC)
    backflow_room(ui/settings LINKS ui/jobs MOC)
    backflow_resource_folder(help_resources help resources/help)
    backflow_room(ui/help LINKS ui/widgets MOC RESOURCES ${help_resources})
    # Five languages of text shrink by half; left to itself rcc compresses what shrinks by seven tenths.
    set_target_properties(ui_help PROPERTIES AUTORCC_OPTIONS "--threshold;20")
    backflow_translations(ui_settings)
    backflow_room(ui/shell LINKS ui/compliance ui/pipeline ui/compare ui/resolve ui/promote ui/history ui/environments ui/sandbox ui/release ui/access ui/setup ui/settings ui/masking ui/help ui/jobs MOC)
    backflow_program(backflow app/desktop LINKS ui/shell app/services app/demo Qt6::Network MOC)
    # Where the desktop speaks it, its own notifications need no tray.
    if(TARGET Qt6::DBus)
        target_link_libraries(backflow PRIVATE Qt6::DBus)
        target_compile_definitions(backflow PRIVATE BACKFLOW_DBUS)
    endif()
    add_dependencies(backflow backflow-git)
endif()

# backflowctl looks for backflow-merge beside itself.
foreach(program backflow backflowctl backflow-merge)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
endforeach()
