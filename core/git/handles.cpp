#include "core/git/handles.h"

#include <git2.h>
#include <git2/odb_backend.h>

namespace backflow::git {

void Free::operator()(git_commit *commit) const
{
    git_commit_free(commit);
}

void Free::operator()(git_config *config) const
{
    git_config_free(config);
}

void Free::operator()(git_object *object) const
{
    git_object_free(object);
}

void Free::operator()(git_odb *odb) const
{
    git_odb_free(odb);
}

void Free::operator()(git_odb_object *object) const
{
    git_odb_object_free(object);
}

void Free::operator()(git_odb_writepack *writer) const
{
    writer->free(writer);
}

void Free::operator()(git_reference *reference) const
{
    git_reference_free(reference);
}

void Free::operator()(git_reference_iterator *iterator) const
{
    git_reference_iterator_free(iterator);
}

void Free::operator()(git_remote *remote) const
{
    git_remote_free(remote);
}

void Free::operator()(git_repository *repository) const
{
    git_repository_free(repository);
}

void Free::operator()(git_signature *signature) const
{
    git_signature_free(signature);
}

void Free::operator()(git_tree *tree) const
{
    git_tree_free(tree);
}

} // namespace backflow::git
