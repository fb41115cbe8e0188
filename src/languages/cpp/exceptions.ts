// Exception classes of the C++ standard library, by header.
export const standardExceptions: ReadonlySet<string> = new Set(
  [
    // <exception>, <new>, <typeinfo>
    'exception bad_exception nested_exception bad_alloc bad_array_new_length bad_cast bad_typeid',
    // <stdexcept>
    'logic_error domain_error invalid_argument length_error out_of_range runtime_error range_error overflow_error underflow_error',
    // <system_error>, <filesystem>, <ios>, <regex>, <format>
    'system_error filesystem_error failure regex_error format_error',
    // <any>, <optional>, <variant>, <expected>, <functional>, <memory>, <future>, <chrono>
    'bad_any_cast bad_optional_access bad_variant_access bad_expected_access bad_function_call bad_weak_ptr future_error',
    'nonexistent_local_time ambiguous_local_time',
  ]
    .join(' ')
    .split(' '),
);
