# Patterns are those of fnmatch(3), which reads bytes.
$ ip link add v0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/32 dev v0 label v0:1
$ ip addr add 10.0.0.2/32 dev v0 label v0:b
$ ip addr add 10.0.0.3/32 dev v0 label v0é
$ ip addr add 10.0.0.4/32 dev v0 label "$(printf 'v0\377')"
$ ip -o addr show label 'v0?'
2: v0    inet 10.0.0.4/32 scope global v0⟨ff⟩\       valid_lft forever preferred_lft forever
$ ip -o addr show label 'v0??'
2: v0    inet 10.0.0.1/32 scope global v0:1\       valid_lft forever preferred_lft forever
2: v0    inet 10.0.0.2/32 scope global v0:b\       valid_lft forever preferred_lft forever
2: v0    inet 10.0.0.3/32 scope global v0é\       valid_lft forever preferred_lft forever
$ ip -o addr show label 'v0[!a]'
2: v0    inet 10.0.0.4/32 scope global v0⟨ff⟩\       valid_lft forever preferred_lft forever
$ ip -o addr show label "$(printf 'v0[\376-\377]')"
2: v0    inet 10.0.0.4/32 scope global v0⟨ff⟩\       valid_lft forever preferred_lft forever
$ ip -o addr show label 'v0:[[:digit:]]'
2: v0    inet 10.0.0.1/32 scope global v0:1\       valid_lft forever preferred_lft forever
$ ip -o addr show label 'v0:[[.b.]]'
2: v0    inet 10.0.0.2/32 scope global v0:b\       valid_lft forever preferred_lft forever
$ ip -o addr show label 'v0:[^1]'
2: v0    inet 10.0.0.2/32 scope global v0:b\       valid_lft forever preferred_lft forever
$ ip -o addr show label 'v0:[1'
$ ip -o addr show label 'v0\:1'
2: v0    inet 10.0.0.1/32 scope global v0:1\       valid_lft forever preferred_lft forever
$ ip -o addr show label 'v0:1\'
$ ip -o addr show label ''
$ ip -o addr show label '*b'
2: v0    inet 10.0.0.2/32 scope global v0:b\       valid_lft forever preferred_lft forever
