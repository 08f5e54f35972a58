#pragma once

#include <memory>

struct git_commit;
struct git_config;
struct git_object;
struct git_odb;
struct git_odb_object;
struct git_odb_writepack;
struct git_reference;
struct git_reference_iterator;
struct git_remote;
struct git_repository;
struct git_signature;
struct git_tree;

namespace backflow::git {

/// Frees what libgit2 gave.
struct Free {
    void operator()(git_commit *commit) const;
    void operator()(git_config *config) const;
    void operator()(git_object *object) const;
    void operator()(git_odb *odb) const;
    void operator()(git_odb_object *object) const;
    void operator()(git_odb_writepack *writer) const;
    void operator()(git_reference *reference) const;
    void operator()(git_reference_iterator *iterator) const;
    void operator()(git_remote *remote) const;
    void operator()(git_repository *repository) const;
    void operator()(git_signature *signature) const;
    void operator()(git_tree *tree) const;
};

/// Owns one libgit2 object; belongs to one thread.
template <class T>
using Handle = std::unique_ptr<T, Free>;

/// Receives the pointer a libgit2 constructor writes: `git_tree_lookup(out(tree), …)`.
template <class T>
class Out final
{
public:
    explicit Out(Handle<T> &handle)
        : m_handle(handle)
    {
    }
    ~Out() { m_handle.reset(m_raw); }
    Out(const Out &) = delete;
    Out &operator=(const Out &) = delete;
    operator T **() { return &m_raw; }

private:
    Handle<T> &m_handle;
    T *m_raw = nullptr;
};

template <class T>
Out<T> out(Handle<T> &handle)
{
    return Out<T>(handle);
}

} // namespace backflow::git
