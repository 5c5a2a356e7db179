# Namespaces that are named.
$ ip netns exec "$(printf '\377\377\377\377\377')" true
! Cannot open network namespace "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩": No such file or directory
? 255
$ ip netns exec é true
! Cannot open network namespace "é": No such file or directory
? 255
$ ip netns exec abcdefghijklmno true
! Cannot open network namespace "abcdefghijklmno": No such file or directory
? 255
$ ip netns exec abcdefghijklmnop true
! Cannot open network namespace "abcdefghijklmnop": No such file or directory
? 255
$ ip netns exec abcdefghijklmné true
! Cannot open network namespace "abcdefghijklmné": No such file or directory
? 255
$ ip netns exec "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)" true
! Cannot open network namespace "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩": No such file or directory
? 255
$ ip netns exec aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd true
! Cannot open network namespace "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd": No such file or directory
? 255
$ ip netns exec '' true
! Invalid netns name ""
? 255
$ ip netns exec 'a b' true
! Cannot open network namespace "a b": No such file or directory
? 255
$ ip netns exec a/b true
! Invalid netns name "a/b"
? 255
$ ip netns exec . true
! Invalid netns name "."
? 255
$ ip -n "$(printf '\377\377\377\377\377')" link
! Cannot open network namespace "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩": No such file or directory
? 255
$ ip -n aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd link
! Cannot open network namespace "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd": No such file or directory
? 255
$ ip -n '' link
! Cannot open network namespace "": No such file or directory
? 255
$ ip -n 'a b' link
! Cannot open network namespace "a b": No such file or directory
? 255
$ ip -n a/b link
! Cannot open network namespace "a/b": No such file or directory
? 255
$ ip -n . link
! Cannot open network namespace ".": No such file or directory
? 255
$ ip netns pids "$(printf '\377\377\377\377\377')"
! Cannot open network namespace: No such file or directory
? 1
$ ip netns pids ''
! Invalid netns name ""
? 255
$ ip netns pids a/b
! Invalid netns name "a/b"
? 255
$ ip netns set "$(printf '\377\377\377\377\377')" 5
? 1
$ ip netns set '' 5
! Invalid netns name ""
? 255
$ ip netns set a/b 5
! Invalid netns name "a/b"
? 255
