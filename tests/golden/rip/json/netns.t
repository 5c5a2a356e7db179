#! rip only
# Names of namespaces, and their processes.
$ ip -j netns identify
[]
$ ip netns add a
$ ip -j netns pids a
[]
$ ip netns exec a ip -j netns identify
[{"name":"a"}]
$ ip netns exec a sh -c 'ip -j netns pids a' | sed 's/[0-9][0-9]*/N/g'
[{"pid":N},{"pid":N}]
$ ip -j -p netns exec a ip -p -j netns identify
[ {
        "name": "a"
    } ]
$ ip -j netns pids b
! Cannot open network namespace: No such file or directory
? 1
$ ip -j netns identify x
! Specified string 'x' is not a pid
? 1
