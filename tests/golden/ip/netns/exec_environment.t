$ ip netns add a
$ RED=1 ip netns exec a sh -c 'echo $RED; pwd; umask'
1
/tmp
0022
$ ip netns exec a sh -c 'ls -l /proc/self/fd | grep -c " [3-9] "; true'
1
$ echo stdin | ip netns exec a cat
stdin
