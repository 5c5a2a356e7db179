$ printf 'link show lo \\ \nfoo\n' | ip -b -
! Error: either "dev" is duplicate, or "\" is garbage.
? 255
$ printf 'link show lo \\\r\n' | ip -b -
! Error: either "dev" is duplicate, or "\" is garbage.
? 255
$ printf '\\\n\\\nfoo\n' | ip -b -
! Object "foo" is unknown, try "ip help".
! Command failed -:3
? 1
