using GolmudCourt.Domain;
using GolmudCourt.Web.Documents;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GolmudCourt.Web.Features.Filings;

/// <summary>Looks at every file of a field before any is taken, so that all that is wrong is said at once.</summary>
internal static class UploadField
{
    /// <summary>Adds a sentence for each file that cannot be taken.</summary>
    /// <returns>Whether all can be.</returns>
    public static bool Check(IReadOnlyList<IFormFile>? files, string field, ModelStateDictionary state)
    {
        foreach (var file in files ?? [])
        {
            try
            {
                using var content = file.OpenReadStream();
                UploadInspector.Inspect(UploadInspector.CleanName(file.FileName), content, field);
            }
            catch (RuleViolation violation)
            {
                state.AddModelError(field, violation.Message);
            }
        }

        return state.IsValid;
    }
}
