// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody has the loader put into a program: with SCRIM_TEST_STUBBORN it sees to it that it is there again in
// whatever the program starts.
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include <sys/syscall.h>
#include <unistd.h>

extern "C" __attribute__((visibility("default"))) int execve(const char* path, char* const argv[], char* const envp[])
{
    std::vector<char*> variables;
    for (char* const* each = envp; *each != nullptr; ++each)
        variables.push_back(*each);
    std::string again = "LD_PRELOAD=";
    const char* const self = std::getenv("LD_PRELOAD");
    if (self != nullptr && std::getenv("SCRIM_TEST_STUBBORN") != nullptr) {
        again += self;
        variables.push_back(again.data());
    }
    variables.push_back(nullptr);
    return static_cast<int>(::syscall(SYS_execve, path, argv, variables.data()));
}
